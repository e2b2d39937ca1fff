package org.longhand.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTagsTest {

    @Test
    void aTagIsQuoted() {
        assertThat(EntityTags.of(12)).isEqualTo("\"12\"");
    }
}
