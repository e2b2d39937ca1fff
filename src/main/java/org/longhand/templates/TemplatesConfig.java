package org.longhand.templates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.util.Optional;

/** Where an installed program finds templates of its own. */
@ConfigMapping(prefix = "longhand.templates")
public interface TemplatesConfig {

    /** {@code LONGHAND_TEMPLATES}: a folder that is read before the templates in the program. */
    @WithParentName
    Optional<Path> folder();
}
