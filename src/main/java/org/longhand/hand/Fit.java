package org.longhand.hand;

/**
 * How a letter goes onto one page.
 *
 * @param scale by which x-height (and, off ruled paper, line pitch) is multiplied
 * @param pages how many pages it takes at that scale
 * @param overflowWords how many words stand beyond the first page; 0 when it fits
 */
public record Fit(double scale, int pages, int overflowWords) {

    public boolean fits() {
        return overflowWords == 0;
    }
}
