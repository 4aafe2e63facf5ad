package dev.shirube.bench.jsquad;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Turn;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.bench.Guides;
import dev.shirube.bench.plain.AsItComes;
import dev.shirube.bench.plain.BestRecipe;
import dev.shirube.bench.plain.PlainSearch;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.ranking.Ranked;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Asks questions of JSQuAD on its own paragraphs, where no job is named and headings say nothing,
 * and prints how many are found right: by this engine and by plain search on the same paragraphs.
 * Then it puts the first {@value #OFF_TOPIC} of them to career guides, which have no answer to any.
 * Arguments: the folder of the corpus, how many questions, then the folders of the career guides.
 */
public final class JsquadProgram {

    private static final int OFF_TOPIC = 300;

    /** Where the questions lie that no weight is fitted with, see docs/answer-model.yaml. */
    private static final int NOT_FITTED_FROM = 1000;

    private static final int NOT_FITTED_TO = 2400;

    private final Answerer answerer = new Answerer();
    private final Snapshot articles;
    private final Snapshot career;
    private final PlainSearch asItComes;
    private final PlainSearch recipe;

    private final Tally plainRight = tally("JapaneseAnalyzer as it comes");
    private final Tally recipeRight = tally("words and character pairs summed, BM25 k1 = 0.4");
    private final Tally bestRight = tally("this engine, best candidate, given or declined");
    private final Tally givenRight = tally("this engine, given and right");
    private final Tally given = tally("this engine, given, right or wrong");
    private final Tally onlyRecipe = tally("right by the recipe, not by this engine's best");
    private final Tally onlyEngine = tally("right by this engine's best, not by the recipe");
    private final Tally offTopic = tally("put to the career guides: answered");

    private JsquadProgram(Vocabulary vocabulary, List<Guide> articles, List<Guide> career)
            throws Exception {
        this.articles = Snapshot.of(vocabulary, articles);
        this.career = Snapshot.of(vocabulary, career);
        this.asItComes = PlainSearch.of(new AsItComes(), articles);
        this.recipe = PlainSearch.of(new BestRecipe(), articles);
    }

    /**
     * Measures.
     *
     * @param args the folder of the corpus, how many questions, the folders of the career guides
     */
    public static void main(String[] args) throws Exception {
        Path corpus = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        String folders =
                String.join(File.pathSeparator, Arrays.asList(args).subList(2, args.length));
        Vocabulary vocabulary = new VocabularyLoader().load();
        var program =
                new JsquadProgram(
                        vocabulary,
                        Guides.read(corpus.resolve("guides").toString(), vocabulary),
                        Guides.read(folders, vocabulary));
        program.ask(NumberedQuestion.sample(corpus.resolve("questions.jsonl"), count));
        program.print();
    }

    private static Tally tally(String name) {
        return new Tally(
                name,
                question ->
                        question.number() >= NOT_FITTED_FROM && question.number() < NOT_FITTED_TO);
    }

    private void ask(List<NumberedQuestion> questions) throws Exception {
        for (NumberedQuestion question : questions) {
            boolean byRecipe = isFound(question, recipe);
            plainRight.count(question, isFound(question, asItComes));
            recipeRight.count(question, byRecipe);
            boolean best = ask(question);
            onlyRecipe.count(question, byRecipe && !best);
            onlyEngine.count(question, best && !byRecipe);
        }
        for (NumberedQuestion question : questions.stream().limit(OFF_TOPIC).toList()) {
            Turn turn = answerer.answer(question.text(), Conversation.EMPTY, career);
            offTopic.count(question, turn.answer() instanceof Answer.Found);
        }
    }

    /** Puts a question to the engine; returns whether the section it thinks best is right. */
    private boolean ask(NumberedQuestion question) {
        Turn turn = answerer.answer(question.text(), Conversation.EMPTY, articles);
        List<Ranked> considered = turn.explanation().ranking().sections();
        boolean best =
                !considered.isEmpty()
                        && question.isAnsweredBy(
                                considered.getFirst().guide(), considered.getFirst().section());
        bestRight.count(question, best);
        boolean right = false;
        if (turn.answer() instanceof Answer.Found found) {
            Candidate first = found.given().getFirst();
            right = question.isAnsweredBy(first.guide(), first.section());
        }
        givenRight.count(question, right);
        given.count(question, turn.answer() instanceof Answer.Found);
        return best;
    }

    private static boolean isFound(NumberedQuestion question, PlainSearch search) throws Exception {
        return search.search(question.text(), 1).stream()
                .anyMatch(place -> question.isAnsweredBy(place.guide(), place.section()));
    }

    private void print() {
        System.out.printf(
                "JSQuAD, %d guides of paragraphs; career guides: %d%n%n",
                articles.guides().size(), career.guides().size());
        System.out.println("| | all | of these, not used by fit |");
        System.out.println("|---|---|---|");
        List.of(
                        plainRight,
                        recipeRight,
                        bestRight,
                        givenRight,
                        given,
                        onlyRecipe,
                        onlyEngine,
                        offTopic)
                .forEach(tally -> System.out.println(tally.row()));
    }
}
