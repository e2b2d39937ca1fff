package org.longhand.letter.rest;

import java.util.List;
import org.longhand.letter.model.Slice;
import org.longhand.letter.pairs.CorrespondenceService.CorrespondenceView;

/** @param next pass it as {@code after} to get what follows; null at the end */
public record CorrespondencePage(List<CorrespondenceView> items, String next) {

    static CorrespondencePage of(Slice<CorrespondenceView> slice) {
        return new CorrespondencePage(slice.items(), ListPositions.encode(slice.next()));
    }
}
