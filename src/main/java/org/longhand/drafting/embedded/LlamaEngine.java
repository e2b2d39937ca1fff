package org.longhand.drafting.embedded;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaIterator;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.LlamaOutput;
import de.kherud.llama.ModelParameters;
import de.kherud.llama.Pair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** llama.cpp, through its Java binding. */
final class LlamaEngine implements Engine {

    private static final String LIBRARY_FOLDER = "de.kherud.llama.tmpdir";
    private static final float TEMPERATURE = 0.9f;
    private static final Object LOADING = new Object();

    private final LlamaModel model;
    private final int window;

    /** @throws RuntimeException or {@link LinkageError} where the file or this machine cannot be used */
    LlamaEngine(Path file, int threads, int window) {
        loadLibrary();
        this.window = window;
        this.model = new LlamaModel(new ModelParameters()
                .setModel(file.toString())
                .setThreads(threads)
                .setThreadsBatch(threads)
                .setCtxSize(window)
                .setParallel(1)
                // Its log would show what is asked.
                .disableLog());
    }

    /**
     * Loads llama.cpp itself, without a model.
     *
     * @throws LinkageError where there is none for this machine
     */
    static void loadLibrary() {
        synchronized (LOADING) {
            if (System.getProperty(LIBRARY_FOLDER) == null) {
                // The binding unpacks to one fixed name in the folder that all users of a machine share; a second
                // program
                // would write over what the first has loaded.
                try {
                    Path own = Files.createTempDirectory("longhand-llama");
                    own.toFile().deleteOnExit();
                    System.setProperty(LIBRARY_FOLDER, own.toString());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            try {
                Class.forName(LlamaModel.class.getName(), true, LlamaModel.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new NoClassDefFoundError(e.getMessage());
            }
        }
    }

    @Override
    public Answer answer(Task task) {
        String prompt = prompt(task.messages()) + task.begun();
        int tokens = model.encode(prompt).length;
        if (tokens + task.most() > window) {
            throw new TooLongException(tokens, window);
        }
        // Without the cache: what was asked before would change the rounding, and with it the words for a seed.
        InferenceParameters how = new InferenceParameters(prompt)
                .setCachePrompt(false)
                .setSeed(task.seed())
                .setTemperature(TEMPERATURE)
                .setNPredict(task.most());
        if (task.grammar() != null) {
            how.setGrammar(task.grammar());
        }
        LlamaIterator pieces = (LlamaIterator) model.generate(how).iterator();
        return new Running(pieces, task.most());
    }

    private String prompt(List<Message> messages) {
        String system = null;
        List<Pair<String, String>> chat = new ArrayList<>();
        for (Message message : messages) {
            if (message.role().equals("system")) {
                system = message.text();
            } else {
                chat.add(new Pair<>(message.role(), message.text()));
            }
        }
        return model.applyTemplate(
                new InferenceParameters("").setMessages(system, chat).setUseChatTemplate(true));
    }

    @Override
    public void close() {
        model.close();
    }

    private static final class Running implements Answer {

        private final LlamaIterator pieces;
        private final int most;
        private int seen;

        private Running(LlamaIterator pieces, int most) {
            this.pieces = pieces;
            this.most = most;
        }

        @Override
        public String next() {
            if (!pieces.hasNext()) {
                return null;
            }
            LlamaOutput piece = pieces.next();
            seen++;
            return piece.text;
        }

        @Override
        public void cancel() {
            if (pieces.hasNext()) {
                pieces.cancel();
            }
        }

        @Override
        public boolean cut() {
            return seen > most;
        }
    }
}
