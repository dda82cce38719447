@NullMarked
package nl.keerpunt.platform.web;

import org.jspecify.annotations.NullMarked;
