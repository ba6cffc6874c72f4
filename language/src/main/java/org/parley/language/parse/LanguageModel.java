package org.parley.language.parse;

import java.util.Set;
import org.parley.language.model.GazetteerLayout;
import org.parley.language.model.ModelFile;
import org.parley.language.model.ModelLocation;
import org.parley.language.model.TextHash;

/** The compiled English model, ready for use. Immutable; one serves all threads, each with an {@link #analyzer()} of its own. */
public final class LanguageModel {

    private final Lexica lexica;
    private final Gazetteer gazetteer;
    private final Lemmatizer lemmatizer;
    private final LinearModel tagModel;
    private final LinearModel entityModel;
    private final LinearModel treeModel;
    private final Transitions transitions;
    private final Set<String> fileExtensions;
    private final long[] gazetteerHashes;

    private LanguageModel(ModelFile file) {
        lexica = new Lexica(file);
        gazetteer = new Gazetteer(file);
        lemmatizer = new Lemmatizer(file);
        tagModel = new LinearModel(file, "tag", Set.of("TAG"));
        entityModel = new LinearModel(file, "entity", Set.of("ENTITY"));
        treeModel = new LinearModel(file, "tree", Set.of("LABEL", "VALENCY"));
        transitions = new Transitions(treeModel.labels(), file.lines("tree.candidates"));
        fileExtensions = Set.copyOf(file.lines("form.file-extensions"));
        gazetteerHashes = new long[Long.SIZE];
        for (int bit = 0; bit < Long.SIZE; bit++) {
            String position = GazetteerLayout.POSITIONS.get(bit / GazetteerLayout.KINDS);
            gazetteerHashes[bit] = TextHash.of(position + bit % GazetteerLayout.KINDS);
        }
    }

    /**
     * Loads the model that was compiled when this Parley was built.
     *
     * @throws org.parley.language.model.ModelException if it is not there or broken
     */
    public static LanguageModel load() {
        return of(ModelFile.open(ModelLocation.compiled()));
    }

    /** Loads a model from a file. */
    public static LanguageModel of(ModelFile file) {
        return new LanguageModel(file);
    }

    /** A new analyser, for one thread. */
    public SentenceAnalyzer analyzer() {
        return new SentenceAnalyzer(this);
    }

    Lexica lexica() {
        return lexica;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Lemmatizer lemmatizer() {
        return lemmatizer;
    }

    Set<String> fileExtensions() {
        return fileExtensions;
    }

    SequenceTagger tagger() {
        FixedScores fixed = new FixedScores(tagModel, 'i', Field.FORM, 1, this::reader);
        return new SequenceTagger(tagModel, fixed, reader(tagModel.template().rest), Field.TAG);
    }

    SequenceTagger entityTagger() {
        FixedScores fixed = new FixedScores(entityModel, 'i', Field.TAG, 1, this::reader);
        return new SequenceTagger(entityModel, fixed, reader(entityModel.template().rest), Field.ENTITY);
    }

    DependencyParser parser(TokenTexts texts) {
        return new DependencyParser(
                treeModel,
                transitions,
                sentenceScores('i', texts),
                sentenceScores('j', texts),
                reader(treeModel.template().rest),
                texts);
    }

    private SentenceScores sentenceScores(char source, TokenTexts texts) {
        return new SentenceScores(treeModel, new FixedScores(treeModel, source, Field.TAG, 0, this::reader), texts);
    }

    private FeatureReader reader(Plan plan) {
        return new FeatureReader(plan, lexica, gazetteerHashes);
    }
}
