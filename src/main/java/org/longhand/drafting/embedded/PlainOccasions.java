package org.longhand.drafting.embedded;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.longhand.drafting.composer.OccasionFolder;
import org.longhand.drafting.composer.Occasions;

/**
 * The occasions without what the composer says around a thing told in English, such as {@code [en after memory]}: there
 * a small model speaks. Openings, endings and everything else stay.
 */
final class PlainOccasions {

    private static final String KNOWN = "templates/occasions/general.txt";

    private PlainOccasions() {}

    /** @param own a folder that is looked at first */
    static Occasions with(Optional<OccasionFolder> own) {
        return new Occasions(
                plain(OccasionFolder.onClassPath(Occasions.class.getClassLoader(), KNOWN)),
                own.map(PlainOccasions::plain));
    }

    private static OccasionFolder plain(OccasionFolder folder) {
        return new OccasionFolder() {
            @Override
            public Map<String, String> files() {
                Map<String, String> files = new TreeMap<>(folder.files());
                files.replaceAll((name, text) -> plain(text));
                return files;
            }

            @Override
            public Object version() {
                return folder.version();
            }
        };
    }

    static String plain(String text) {
        boolean[] dropping = {false};
        return text.lines()
                .filter(line -> {
                    if (line.startsWith("[")) {
                        dropping[0] = line.matches("\\[en (with|before|after) .*");
                    }
                    return !dropping[0];
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
