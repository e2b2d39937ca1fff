package org.longhand.press.pdf;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A prefix code as Deflate wants it (RFC 1951, 3.2.2): canonical, at most 15 bits, the first bit lowest. */
final class HuffmanCode {

    private static final int LONGEST = 15;

    /** Bits of each symbol; 0 for one that is never written. */
    final int[] lengths;
    /** Each symbol's code, to be written from its lowest bit on. */
    final int[] codes;

    private record Node(long weight, int order, int symbol, Node left, Node right) {}

    /** @param weights how often each symbol is expected; 0 for never */
    HuffmanCode(int[] weights) {
        this.lengths = new int[weights.length];
        this.codes = new int[weights.length];
        for (long least = 1; !measure(weights, least); least *= 2) {
            // A symbol that is rarer than that counts as that: the code becomes shallower.
        }
        number();
    }

    private boolean measure(int[] weights, long least) {
        PriorityQueue<Node> queue =
                new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::order));
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                queue.add(new Node(Math.max(least, weights[i]), i, i, null, null));
            }
        }
        int order = weights.length;
        while (queue.size() > 1) {
            Node left = queue.remove();
            Node right = queue.remove();
            queue.add(new Node(left.weight + right.weight, order++, -1, left, right));
        }
        return depth(queue.remove(), 0) <= LONGEST;
    }

    private int depth(Node node, int at) {
        if (node.left == null) {
            lengths[node.symbol] = at;
            return at;
        }
        return Math.max(depth(node.left, at + 1), depth(node.right, at + 1));
    }

    private void number() {
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    codes[i] = Integer.reverse(code) >>> 32 - length;
                    code++;
                }
            }
            code <<= 1;
        }
    }
}
