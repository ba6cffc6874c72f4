package org.parley.record.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.identity.Aliases;

/**
 * Tables are written "RUS UKR +TUR 2025-05-16 x3": sides, third parties, day of the first report, how many reports, a day apart.
 * Negotiations are written by their ids.
 */
class LinkerTest {

    private static List<Stake> stakes(String tables) {
        List<Stake> stakes = new ArrayList<>();
        for (String table : tables.split(";")) {
            List<String> sides = new ArrayList<>();
            List<String> outsiders = new ArrayList<>();
            Optional<LocalDate> day = Optional.empty();
            int times = 1;
            for (String word : table.strip().split(" ")) {
                if (word.startsWith("+")) {
                    outsiders.add(word.substring(1));
                } else if (word.startsWith("x")) {
                    times = Integer.parseInt(word.substring(1));
                } else if (Character.isDigit(word.charAt(0))) {
                    day = Optional.of(LocalDate.parse(word));
                } else {
                    sides.add(word);
                }
            }
            Collections.sort(sides);
            for (int i = 0; i < times; i++) {
                int later = i;
                String report = table.strip() + i;
                stakes.add(new Stake(report, report, day.map(d -> d.plusDays(later)), sides, 4, true, outsiders));
            }
        }
        return stakes;
    }

    private static Links link(List<Stake> stakes) {
        return Linker.link(TableSummary.of(stakes), Aliases.NONE);
    }

    private static String ids(List<Stake> stakes) {
        return link(stakes).all().stream().map(Linked::id).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "two sides, RUS UKR 2025-05-16, russia-ukraine",
        "two pairs, RUS UKR 2025-05-16; ISR hamas 2025-05-16, hamas-israel russia-ukraine",
        "a host that was taken for a side, RUS UKR +TUR 2025-05-16 x2; RUS TUR UKR 2025-05-16, russia-ukraine",
        "three sides of whom none is known as a host, RUS UKR 2025-05-16 x2; RUS TUR UKR 2025-05-16,"
                + " russia-turkey-ukraine russia-ukraine",
        "consultations with the mediator, COD RWA +AGO 2024-12-01 x8; AGO COD 2024-12-03, dr-congo-rwanda",
        "much of it, COD RWA +AGO 2024-12-01 x8; AGO COD 2024-12-03 x3, angola-dr-congo dr-congo-rwanda",
        "at another time, COD RWA +AGO 2024-12-01 x8; AGO COD 2026-01-03, angola-dr-congo dr-congo-rwanda",
        "with a host of its own, RUS UKR +USA 2025-06-01 x8; RUS USA +SAU 2025-06-03, russia-ukraine russia-united-states",
        "a pair of six at the table, PRK USA CHN KOR JPN RUS 2005-09-01 x9; PRK USA 2005-09-03 x2,"
                + " china-japan-north-korea-russia-south-korea-united-states",
        "a pair that stands by itself, PRK USA CHN KOR JPN RUS 2005-09-01 x9; PRK USA 2005-09-03 x4,"
                + " china-japan-north-korea-russia-south-korea-united-states north-korea-united-states",
        "a pair of another year, PRK USA CHN KOR JPN RUS 2005-09-01 x9; PRK USA 1994-09-03,"
                + " china-japan-north-korea-russia-south-korea-united-states north-korea-united-states",
        "five of the six, PRK USA CHN KOR JPN RUS 2005-09-01 x9; PRK USA CHN KOR RUS 2005-09-03,"
                + " china-japan-north-korea-russia-south-korea-united-states",
        "a long gap, RUS UKR 2014-09-05; RUS UKR 2025-05-16, russia-ukraine-2014 russia-ukraine-2025",
        "no long gap, RUS UKR 2022-03-05; RUS UKR 2023-12-01; RUS UKR 2025-05-16, russia-ukraine",
        "no day, RUS UKR, russia-ukraine",
        "seven sides, AAA BBB CCC DDD EEE FFF GGG 2025-01-01, aaa-bbb-ccc-ddd-eee-fff-and-1-more",
    })
    void negotiations(String name, String tables, String ids) {
        assertEquals(ids, ids(stakes(tables)), name);
    }

    @Test
    void nothingChains() {
        Links links = link(
                stakes("AAA BBB CCC DDD 2025-01-01 x5; BBB CCC DDD EEE 2025-01-01 x4; CCC DDD EEE FFF 2025-01-01 x3;"
                        + " DDD EEE FFF GGG 2025-01-01 x2"));
        assertEquals(
                List.of("aaa-bbb-ccc-ddd", "ccc-ddd-eee-fff"),
                links.all().stream().map(Linked::id).toList(),
                "the second is like the first, the fourth like the third; the third is like what has joined the first");
    }

    @Test
    void whatFoundsNothingIsNone() {
        Stake meeting = new Stake("r", "r", Optional.empty(), List.of("RUS", "USA"), 8, false, List.of());
        Stake mention = new Stake("r", "r", Optional.empty(), List.of("IRN", "USA"), 3, true, List.of());
        assertEquals("", ids(List.of(meeting, mention)));
    }

    @Test
    void copiesOfOneTextCountOnce() {
        List<Stake> stakes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            stakes.add(new Stake("r" + i, "r", Optional.empty(), List.of("RUS", "UKR"), 4, true, List.of("TUR")));
        }
        TableSummary summary = TableSummary.of(stakes).get(0);
        assertEquals(1, summary.origins());
        assertEquals(4, summary.weight());
        assertEquals(1, summary.outsiders().get("TUR"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-10-01, russia-ukraine-2014",
        "2016-03-01, russia-ukraine-2014",
        "2025-01-01, russia-ukraine-2025",
        "2019-10-01, ''",
        "'', russia-ukraine-2025",
    })
    void aDayTellsWhichOne(String day, String id) {
        Links links = link(stakes("RUS UKR 2014-09-05; RUS UKR 2025-05-16"));
        Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        assertEquals(
                id, links.of(List.of("RUS", "UKR"), published).map(Linked::id).orElse(""));
    }

    @Test
    void titlesNameTheSides() {
        assertEquals(
                "DR Congo and M23",
                link(stakes("COD m23 2025-05-16")).all().get(0).title());
        assertEquals(
                "France, Germany, Iran and United Kingdom",
                link(stakes("FRA DEU IRN GBR 2003-10-01")).all().get(0).title());
    }

    @Property(tries = 100)
    void orderDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        Random random = new Random(seed);
        List<Stake> stakes = random(random, size);
        String straight = ids(stakes);
        Collections.shuffle(stakes, random);
        assertEquals(straight, ids(stakes));
    }

    @Property(tries = 100)
    void aTableOfOthersChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        List<Stake> stakes = random(new Random(seed), size);
        List<Linked> before = link(stakes).all();
        stakes.addAll(stakes("XXX YYY 2025-01-01 x3; XXX YYY ZZZ 2025-01-01"));
        List<Linked> after = new ArrayList<>(link(stakes).all());
        after.removeIf(linked -> linked.sides().contains("XXX"));
        assertEquals(before, after);
    }

    private static List<Stake> random(Random random, int size) {
        List<String> all = List.of("RUS", "UKR", "USA", "TUR", "CHN", "m23", "hamas", "ISR");
        List<Stake> stakes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            int sides = 2 + random.nextInt(3);
            List<String> table = shuffled.subList(0, sides).stream().sorted().toList();
            List<String> outsiders = shuffled.subList(sides, sides + random.nextInt(2)).stream()
                    .sorted()
                    .toList();
            Optional<LocalDate> day = random.nextInt(9) == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(2010, 1, 1).plusMonths(random.nextInt(180)));
            stakes.add(new Stake("r" + i, "o" + random.nextInt(size), day, table, 4, random.nextBoolean(), outsiders));
        }
        return stakes;
    }
}
