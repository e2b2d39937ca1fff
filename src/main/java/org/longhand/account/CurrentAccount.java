package org.longhand.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whose house this is. Until people can sign in there is one account, which the first migration makes. */
@ApplicationScoped
public class CurrentAccount {

    private static final UUID BUILT_IN = new UUID(0, 1);

    /** The account that every row read or written belongs to. */
    public UUID id() {
        return BUILT_IN;
    }
}
