package org.longhand.proof.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;

/** Gaps that were left open. */
public final class Placeholders implements Checker {

    private static final Pattern GAP = Pattern.compile("""
            \\[[^\\]\\n]{1,60}\\]
            |\\{\\{?[^}\\n]{1,60}\\}\\}?
            |<[\\p{L}_][\\p{L}\\d _'/-]{0,40}>
            |_{3,}
            |\\bX{3,}\\b
            |\\bTODO\\b|\\bTBD\\b|\\bLorem\\ ipsum\\b
            |(?i:\\b(?:your|recipient(?:['’]s)?|sender(?:['’]s)?)\\ (?:full\\ )?name\\b)(?=[\\s,.!]*(?:$|\\n))
            |(?i:\\binsert\\ [\\p{L}' ]{2,30}\\ here\\b)
            |(?i:\\b(?:Ihr|Dein)\\ Name\\b)(?=[\\s,.]*(?:$|\\n))
            |(?i:\\b(?:votre|ton)\\ nom\\b)(?=[\\s,.]*(?:$|\\n))
            |(?i:\\b(?:su|tu)\\ nombre\\b)(?=[\\s,.]*(?:$|\\n))""", Pattern.COMMENTS);

    @Override
    public List<Remark> read(Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        Matcher m = GAP.matcher(reading.text());
        while (m.find()) {
            remarks.add(Remark.on(RemarkKind.PLACEHOLDER, reading.text(), m.start(), m.end(),
                    Reason.of("placeholder", m.group())));
        }
        return remarks;
    }
}
