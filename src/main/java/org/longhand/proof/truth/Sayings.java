package org.longhand.proof.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;

/** Words in quotation marks are somebody's: they have to have been told as they stand. */
final class Sayings implements Checker {

    private static final Pattern QUOTED = Pattern.compile(
            "“([^”\\n]+)”|„([^“”\\n]+)[“”]|«\\s*([^»\\n]+?)\\s*»|\"([^\"\\n]+)\"|(?<![\\p{L}\\d])‘([^’\\n]+(?:’\\p{L}[^’\\n]*)*)’(?!\\p{L})");

    @Override
    public List<Remark> read(Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        Matcher m = QUOTED.matcher(reading.text());
        while (m.find()) {
            int group = 1;
            while (m.group(group) == null) {
                group++;
            }
            String words = m.group(group);
            if (!reading.told().hasPhrase(words)) {
                remarks.add(Remark.on(RemarkKind.UNFOUNDED, reading.text(), m.start(), m.end(),
                        Reason.of("unfounded.quote", words)));
            }
        }
        return remarks;
    }
}
