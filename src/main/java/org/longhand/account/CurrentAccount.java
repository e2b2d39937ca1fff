package org.longhand.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The account that the present request acts for. Until people can sign in there is one, which the first migration
 * makes.
 */
@ApplicationScoped
public class CurrentAccount {

    private static final UUID BUILT_IN = new UUID(0, 1);

    /** The account that every row read or written belongs to. */
    public UUID id() {
        return BUILT_IN;
    }
}
