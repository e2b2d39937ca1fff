/**
 * Drafting with a language model. One draft flows so: {@link org.longhand.drafting.Prompts} → a
 * {@link org.longhand.drafting.model.ModelSession} (one LangChain4j conversation) →
 * {@link org.longhand.drafting.model.AnswerStream} (watched by {@link org.longhand.drafting.model.Watchdog}, cleaned by
 * {@link org.longhand.drafting.model.Thoughts} and {@link org.longhand.drafting.model.Wrapping}) → the pieces of a
 * letter. {@link org.longhand.drafting.model.ModelWriter} states it and tries again where that can help.
 */
package org.longhand.drafting.model;
