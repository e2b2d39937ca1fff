/** A model in this process: llama.cpp as a LangChain4j model, and writers that draft with a small or a large one. */
package org.longhand.drafting.embedded;
