package nl.keerpunt.household.localterm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.LegalTerm;
import nl.keerpunt.household.legalterm.LegalTerms;
import nl.keerpunt.household.legalterm.Length;
import nl.keerpunt.language.calendar.Days;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file with what an installation confirms or sets: a JSON list of {@code {"code", "from", "number", "unit",
 * "read"}}, of which code and read must be there, number and unit come together, and from is every day when left out.
 */
public final class LocalTermsFile {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> KEYS = Set.of("code", "from", "number", "unit", "read");
    private static final int LONGEST_READ = 200;

    private final LegalTerms all;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private LocalTermsFile(LegalTerms all) {
        this.all = all;
    }

    /**
     * The definitions as they hold in this installation.
     *
     * @param path of the file; null: nothing is local
     */
    public static LegalTerms applied(LegalTerms all, @Nullable String path) {
        return path == null || path.isBlank() ? all : new LocalTermsFile(all).read(path);
    }

    private LegalTerms read(String path) {
        var terms = new ArrayList<LocalTerm>();
        var entries = entries(path);
        for (var place = 0; place < entries.size(); place++) {
            term(entries.get(place), "entry " + (place + 1) + ": ").ifPresent(terms::add);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("KEERPUNT_LEGAL_TERMS, " + path + ": " + String.join("; ", wrong));
        }
        return new LocalTerms(terms).applied(all);
    }

    private List<JsonNode> entries(String path) {
        try {
            var file = JSON.readTree(Files.readString(Path.of(path)));
            if (file.isArray()) {
                return file.valueStream().toList();
            }
            wrong.add("is not a list in JSON");
        } catch (IOException unreadable) {
            wrong.add("cannot be read");
        } catch (JacksonException malformed) {
            wrong.add("is not a list in JSON");
        }
        return List.of();
    }

    private Optional<LocalTerm> term(JsonNode entry, String where) {
        var before = wrong.size();
        entry.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> wrong.add(where + "knows no " + key));
        var code = text(entry, "code", where);
        var read = text(entry, "read", where);
        var from = from(entry, where);
        var length = length(entry, where);
        if (wrong.size() > before) {
            return Optional.empty();
        }
        var term = new LocalTerm(code, from, length, read);
        check(term, where);
        return wrong.size() > before ? Optional.empty() : Optional.of(term);
    }

    private String text(JsonNode entry, String key, String where) {
        var text = entry.path(key).asString("").strip();
        if (text.isEmpty() || text.length() > LONGEST_READ) {
            wrong.add(where + key + " must be a text of 1 to " + LONGEST_READ + " characters");
        }
        return text;
    }

    private LocalDate from(JsonNode entry, String where) {
        try {
            return entry.has("from")
                    ? Days.known(LocalDate.parse(entry.path("from").asString("")))
                    : Days.FIRST;
        } catch (DateTimeException | IllegalArgumentException noDay) {
            wrong.add(where + "from must be a day such as 2026-01-01");
            return Days.FIRST;
        }
    }

    private @Nullable Length length(JsonNode entry, String where) {
        if (!entry.has("number") && !entry.has("unit")) {
            return null;
        }
        var unit = Arrays.stream(Length.Unit.values())
                .filter(each -> each.name().equals(entry.path("unit").asString("")))
                .findFirst();
        if (unit.isEmpty()) {
            wrong.add(where + "unit must be one of " + Arrays.toString(Length.Unit.values()));
        }
        var number = entry.path("number").asInt(0);
        if (!entry.path("number").isInt() || number < 1 || number > Length.MOST) {
            wrong.add(where + "number must be 1 to " + Length.MOST);
            return null;
        }
        return unit.map(each -> new Length(number, each)).orElse(null);
    }

    private void check(LocalTerm term, String where) {
        var known = all.terms().stream()
                .filter(each -> each.code().equals(term.code()))
                .toList();
        if (known.isEmpty()) {
            wrong.add(where + "there is no term " + term.code());
        } else if (known.stream().anyMatch(each -> each.source().grade() == Grade.VERIFIED)) {
            wrong.add(where + term.code() + " was read in the law, and is not set here");
        } else if (!seen.add(term.code() + " " + term.from())) {
            wrong.add(where + "another entry sets " + term.code() + " from that day");
        } else {
            known.forEach(each -> checkCounts(term, each, where));
        }
    }

    private void checkCounts(LocalTerm term, LegalTerm known, String where) {
        try {
            term.applied(known, known.source().valid());
        } catch (IllegalArgumentException cannotBeCounted) {
            wrong.add(where + term.code() + ": " + cannotBeCounted.getMessage());
        }
    }
}
