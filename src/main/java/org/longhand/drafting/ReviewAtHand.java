package org.longhand.drafting;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets every draft stand where no room brings a {@link DraftReview} of its own. */
class ReviewAtHand {

    @Produces
    @Singleton
    @DefaultBean
    DraftReview review() {
        return DraftReview.NONE;
    }
}
