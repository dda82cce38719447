package nl.keerpunt.provider.file;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.file.FileFact;
import nl.keerpunt.platform.file.Held;
import nl.keerpunt.platform.question.ReadingBehind;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangementoverview.HouseholdArrangements;
import org.springframework.stereotype.Component;

/** The arrangements of a household: their streams say everything of them. */
@Component
class HeldInArrangements implements Held {

    private final HouseholdArrangements arrangements;
    private final Histories histories;
    private final PlatformSettings settings;

    HeldInArrangements(HouseholdArrangements arrangements, Histories histories, PlatformSettings settings) {
        this.arrangements = arrangements;
        this.histories = histories;
        this.settings = settings;
    }

    @Override
    public List<FileFact> facts(HouseholdId household, UUID member) {
        return arrangements.of(household, settings.readTimeout()).orElseThrow(ReadingBehind::new).stream()
                .flatMap(arrangement -> histories.of(arrangement, ArrangementEvent.class).stream())
                .map(each -> FileFact.of(each, Set.of()))
                .toList();
    }
}
