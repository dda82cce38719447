package nl.keerpunt.household.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import nl.keerpunt.language.identity.Bsn;

/**
 * What the registry of persons tells of somebody (BRP-bericht).
 *
 * @param id of the notice: the same one sent again adds nothing
 */
@Schema(name = "Notice")
record Notice(UUID id, Bsn bsn, NoticeContent content) {}
