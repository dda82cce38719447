/** What every benchmark measures with: callers in a closed loop, cells, figures and their goals. */
@NullMarked
package nl.keerpunt.load.measuring;

import org.jspecify.annotations.NullMarked;
