package org.longhand.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.longhand.drafting.Length;

/** What the start page offers whoever writes. */
@Named("lengths")
@ApplicationScoped
public class Lengths {

    /** The lengths a person may choose. */
    public List<String> getAll() {
        return Arrays.stream(Length.values()).map(l -> l.name().toLowerCase(Locale.ROOT)).toList();
    }
}
