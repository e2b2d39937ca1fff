package org.longhand.drafting.model;

import dev.langchain4j.model.chat.StreamingChatModel;

/** One request to a model. Closing it, at any moment and from any thread, stops the model. */
public interface ModelSession extends AutoCloseable {

    /** The model, for one chat. */
    StreamingChatModel model();

    @Override
    void close();
}
