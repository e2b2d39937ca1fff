package org.longhand.templates;

import java.util.Optional;

/** For tests: only the templates that came with the program. */
public final class NoFolders {

    private NoFolders() {}

    public static TemplateFolders folders() {
        return new TemplateFolders(Optional::empty);
    }
}
