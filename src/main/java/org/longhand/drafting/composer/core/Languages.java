package org.longhand.drafting.composer.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The languages that the composer writes: the grammars that {@code META-INF/services} lists, in its order. No class of
 * this package names one of them.
 */
public final class Languages {

    private Languages() {}

    /** The grammars by their primary subtags; made once, at the first call. */
    public static Map<String, Grammar> grammars() {
        return Made.BY_TAG;
    }

    /** The classes of the grammars, beside which their word files lie. None is made, so that grammars may ask this. */
    static List<Class<? extends Grammar>> types() {
        return Listed.TYPES;
    }

    private static ServiceLoader<Grammar> loader() {
        return ServiceLoader.load(Grammar.class, Grammar.class.getClassLoader());
    }

    private static final class Listed {
        static final List<Class<? extends Grammar>> TYPES = loader().stream()
                .<Class<? extends Grammar>>map(ServiceLoader.Provider::type)
                .toList();
    }

    private static final class Made {
        static final Map<String, Grammar> BY_TAG = make();

        private static Map<String, Grammar> make() {
            Map<String, Grammar> byTag = new LinkedHashMap<>();
            loader().forEach(grammar -> byTag.put(grammar.language(), grammar));
            return Collections.unmodifiableMap(byTag);
        }
    }
}
