package org.longhand.hand.vary;

import java.util.HashMap;
import java.util.Map;
import org.longhand.hand.form.PreparedForm;

/** Chooses among the forms of a letter, and never the same twice running where there are several. Not shared. */
public final class FormChooser {

    private static final int DIRECT = 0x250;

    private final byte[] last = new byte[DIRECT];
    private final Map<String, Integer> others = new HashMap<>();

    PreparedForm choose(PreparedForm[] ways, long key) {
        if (ways.length == 1) {
            return ways[0];
        }
        String character = ways[0].form.character();
        boolean direct = character.length() == 1 && character.charAt(0) < DIRECT;
        int before = direct ? last[character.charAt(0)] - 1 : others.getOrDefault(character, -1);
        int choice = (int) (Noise.uniform(key, 0) * ways.length);
        if (choice == before) {
            choice = (choice + 1 + (int) (Noise.uniform(key, 1) * (ways.length - 1))) % ways.length;
        }
        if (direct) {
            last[character.charAt(0)] = (byte) (choice + 1);
        } else {
            others.put(character, choice);
        }
        return ways[choice];
    }
}
