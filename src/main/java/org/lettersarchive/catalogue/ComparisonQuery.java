package org.lettersarchive.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which revisions to compare, as the address says it.
 *
 * @param from the number of the older one
 * @param to the number of the newer one
 * @param view {@code inline} or {@code side}
 */
record ComparisonQuery(@Nullable String from, @Nullable String to, @Nullable String view) {
}
