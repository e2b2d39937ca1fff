package org.longhand.letter.draft;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How drafts are shown while they are written. */
@ConfigMapping(prefix = "longhand.draft")
interface DraftConfig {

    /** How often a reader to whom nothing else is said hears that the line is open. */
    @WithDefault("15s")
    Duration heartbeat();
}
