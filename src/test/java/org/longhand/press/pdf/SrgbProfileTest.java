package org.longhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

    @Test
    void itIsTheColourSpaceThatJavaKnowsAsSrgb() {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
        ColorSpace ours = new ICC_ColorSpace(profile);
        ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);

        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
        assertThat(profile.getMajorVersion()).isEqualTo(4);
        for (int i = 0; i < 64; i++) {
            float[] rgb = {(i & 3) / 3f, (i >> 2 & 3) / 3f, (i >> 4) / 3f};
            assertThat(ours.toCIEXYZ(rgb)).containsExactly(theirs.toCIEXYZ(rgb), within(0.006f));
        }
    }
}
