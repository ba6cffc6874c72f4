package org.parley.language.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.model.HashIndex;
import org.parley.language.model.LemmaKey;
import org.parley.language.model.ModelFileWriter;
import org.parley.language.model.TextHash;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Compiles NLP4J's lists of base forms, exceptions and suffix rules. */
final class LemmaCompiler {

    private static final String FOLDER = "/edu/emory/mathcs/nlp/component/morph/english/";

    /** In the order of {@link LemmaKey}, base forms and exceptions alike. */
    private static final List<String> WORD_CLASSES = List.of("verb", "noun", "adjective", "adverb");

    /** Index key to number: 1 for a member of a list, else the number of a lemma, from 1. */
    private final Map<Long, Integer> entries = new LinkedHashMap<>();

    private final Map<String, Integer> lemmas = new LinkedHashMap<>();

    void compile(ModelFileWriter file) throws IOException {
        for (int i = 0; i < WORD_CLASSES.size(); i++) {
            addList(WORD_CLASSES.get(i) + ".base", LemmaKey.values()[i]);
            addExceptions(WORD_CLASSES.get(i) + ".exc", LemmaKey.values()[WORD_CLASSES.size() + i]);
        }
        addList("cardinal.base", LemmaKey.CARDINAL);
        addList("ordinal.base", LemmaKey.ORDINAL);
        for (String form : List.of("0st", "0nd", "0rd", "0th")) {
            put(LemmaKey.ORDINAL, form, 1);
        }
        for (String line : lines("abbreviation.rule")) {
            String[] cells = line.split(" ", -1);
            put(LemmaKey.ABBREVIATION, cells[0] + "_" + cells[1], lemma(cells[2]));
        }
        for (LexiconFile.Entry entry : LexiconFile.read(LemmaCompiler.class, "display-lemmas.lex")) {
            put(LemmaKey.DISPLAY, entry.cell("form") + "_" + entry.cell("tag"), lemma(entry.cell("lemma")));
        }
        HashIndex.Builder index = new HashIndex.Builder(entries.size());
        entries.forEach(index::put);
        file.put("lemma.index", index.slots());
        file.put("lemma.exceptions", List.copyOf(lemmas.keySet()));
        file.put("lemma.rules", rules());
    }

    private void addList(String resource, LemmaKey key) throws IOException {
        for (String form : lines(resource)) {
            put(key, form, 1);
        }
    }

    private void addExceptions(String resource, LemmaKey key) throws IOException {
        for (String line : lines(resource)) {
            String[] cells = line.split(" ", -1);
            put(key, cells[0], lemma(cells[1]));
        }
    }

    private int lemma(String text) {
        return lemmas.computeIfAbsent(text, absent -> lemmas.size() + 1);
    }

    private void put(LemmaKey key, String form, int number) {
        entries.put(TextHash.key(key.ordinal(), TextHash.of(form)), number);
    }

    /** Lines of a resource of NLP4J that are not blank; an absent list has none. */
    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = LemmaCompiler.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                return List.of();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        }
    }

    /** Lines of word class, tags, suffix, replacements and whether a doubled consonant may be undone, separated by tabs. */
    private static List<String> rules() throws IOException {
        Document document = suffixRules();
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < WORD_CLASSES.size(); i++) {
            Element wordClass =
                    (Element) document.getElementsByTagName(WORD_CLASSES.get(i)).item(0);
            for (Element affix : elements(wordClass, "affix")) {
                for (Element rule : elements(affix, "rule")) {
                    rules.add(String.join(
                            "\t",
                            LemmaKey.values()[i].name(),
                            affix.getAttribute("org_pos"),
                            rule.getAttribute("affix_form"),
                            rule.getAttribute("replacements").replace(',', '|'),
                            Boolean.toString(Boolean.parseBoolean(rule.getAttribute("doubleConsonants")))));
                }
            }
        }
        return rules;
    }

    private static Document suffixRules() throws IOException {
        try (InputStream in = LemmaCompiler.class.getResourceAsStream(FOLDER + "inflection_suffix.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("NLP4J's suffix rules cannot be read", e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
