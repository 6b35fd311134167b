package org.lettersarchive.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the log.
 *
 * @param entries the latest first
 * @param query what was asked
 * @param more whether there are earlier ones
 */
public record AuditPage(List<AuditEntry> entries, AuditQuery query, boolean more) {

	static final int SIZE = 50;

	static AuditPage of(List<AuditEntry> found, AuditQuery query) {
		return new AuditPage(found.stream().limit(SIZE).toList(), query, found.size() > SIZE);
	}

	/**
	 * All acts by what they have to do with.
	 */
	public Map<ActGroup, List<ActKind>> acts() {
		return Arrays.stream(ActKind.values())
			.collect(Collectors.groupingBy(ActKind::group, TreeMap::new, Collectors.toList()));
	}

	/**
	 * The query string of the earlier entries.
	 */
	public @Nullable String earlier() {
		return this.more ? address(Long.toString(this.entries.getLast().id())) : null;
	}

	/**
	 * The query string of the latest entries, unless these are they.
	 */
	public @Nullable String latest() {
		return (this.query.before() != null) ? address(null) : null;
	}

	/**
	 * The query string of all entries that were asked for.
	 */
	public String all() {
		return address(null);
	}

	private String address(@Nullable String before) {
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		add(address, "person", this.query.person());
		add(address, "act", this.query.act());
		add(address, "subject", this.query.subject());
		add(address, "from", this.query.from());
		add(address, "to", this.query.to());
		add(address, "before", before);
		return address.encode().build().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

}
