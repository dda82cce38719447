/** Who commits money, and on what it rests: a mandate as it was heard, or a ground of law. */
@NullMarked
package nl.keerpunt.provider.authority;

import org.jspecify.annotations.NullMarked;
