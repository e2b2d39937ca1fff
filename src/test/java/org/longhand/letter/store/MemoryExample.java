package org.longhand.letter.store;

import java.util.UUID;
import org.longhand.account.CurrentAccount;

/** The example of one shelf. */
public final class MemoryExample extends ExampleRepository {

    private UUID example;
    private UUID others;

    public MemoryExample() {
        super(null, new CurrentAccount());
    }

    /** Somebody else lays this one while the next comer waits for the lock. */
    public void overtakenBy(UUID letter) {
        others = letter;
    }

    @Override
    public UUID id() {
        return example;
    }

    @Override
    public boolean lock() {
        example = others;
        return example == null;
    }

    @Override
    public void laid(UUID letter) {
        example = letter;
    }
}
