package nl.keerpunt.household.notice;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a notice is about. */
@Schema(name = "NoticeKind")
enum NoticeKind {
    /** Adres. */
    ADDRESS,
    /** Overlijden. */
    DEATH,
    /** Vertrek uit de gemeente. */
    DEPARTURE,
    /** Intrekking van een bericht. */
    WITHDRAWAL
}
