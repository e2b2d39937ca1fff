package org.longhand.drafting.choice;

/**
 * Which writer drafts, and why it is this one.
 *
 * @param name the writer's name, as it stands on a revision
 * @param kind {@code server}, {@code ollama}, {@code embedded} or {@code composer}
 * @param why a sentence for a person; no secrets
 */
public record WriterAtWork(String name, String kind, String why) {}
