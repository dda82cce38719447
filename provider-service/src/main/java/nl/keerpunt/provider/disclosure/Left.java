package nl.keerpunt.provider.disclosure;

import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.platform.access.Disclosure;
import nl.keerpunt.platform.access.Disclosure.Part;
import nl.keerpunt.platform.access.Disclosure.Subject;
import nl.keerpunt.platform.access.Viewer;
import org.jspecify.annotations.Nullable;

/** What is left of an arrangement for who looks at it; it keeps the names of what it left out. */
public final class Left {

    /** Of what was refused no law was recorded; nobody is taken to work under it. */
    private static final LegalBasis NOT_RECORDED = new LegalBasis("NOT_RECORDED");

    private final Viewer viewer;
    private final LegalBasis law;
    private final boolean ownWork;
    private final List<String> withheld = new ArrayList<>();

    /**
     * @param law null when it was not recorded
     * @param ownWork whether the viewer decided it
     */
    public Left(Viewer viewer, @Nullable LegalBasis law, boolean ownWork) {
        this.viewer = viewer;
        this.law = law == null ? NOT_RECORDED : law;
        this.ownWork = ownWork;
    }

    public <T> @Nullable T of(Part part, String field, @Nullable T value) {
        if (value == null || shows(part, ownWork)) {
            return value;
        }
        withhold(field);
        return null;
    }

    public <T> @Nullable T amount(String field, @Nullable T value) {
        return of(Part.amountsUnder(law), field, value);
    }

    /** @param own whether the viewer wrote this, or it was meant for them */
    public boolean shows(Part part, boolean own) {
        return Disclosure.shows(part, new Subject(law, own, false), viewer);
    }

    public void withhold(String field) {
        if (!withheld.contains(field)) {
            withheld.add(field);
        }
    }

    public List<String> withheld() {
        return List.copyOf(withheld);
    }
}
