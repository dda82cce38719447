/** What the platform is measured against: PostgreSQL itself, and what a user would take instead of us. */
@NullMarked
package nl.keerpunt.load.yardstick;

import org.jspecify.annotations.NullMarked;
