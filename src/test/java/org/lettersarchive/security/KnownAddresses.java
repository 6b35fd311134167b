package org.lettersarchive.security;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.lettersarchive.testing.SitePage;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * An address for every mapping, as the pages link to it, and the fields of the forms that
 * are sent there.
 */
final class KnownAddresses {

	private static final int MOST_OF_ONE_KIND = 2;

	private static final int MOST_PAGES = 400;

	private final List<PathPattern> patterns;

	private final Map<PathPattern, String> addresses = new HashMap<>();

	private final Map<PathPattern, Map<String, String>> forms = new HashMap<>();

	KnownAddresses(List<PathPattern> patterns) {
		this.patterns = patterns;
	}

	/**
	 * Follows links from some addresses, but not to more than a few pages of a kind.
	 */
	void explore(List<String> begin, Function<String, SitePage> ask) {
		Deque<String> toVisit = new ArrayDeque<>(begin);
		Set<String> seen = new LinkedHashSet<>();
		Map<PathPattern, Integer> kinds = new HashMap<>();
		while (!toVisit.isEmpty() && seen.size() < MOST_PAGES) {
			String address = toVisit.removeFirst();
			Optional<PathPattern> kind = patternOf(address);
			if (kind.isEmpty() || kinds.merge(kind.get(), 1, Integer::sum) > MOST_OF_ONE_KIND || !seen.add(address)) {
				continue;
			}
			SitePage page = ask.apply(address);
			if (page.status() == 200) {
				this.addresses.putIfAbsent(kind.get(), address.replaceFirst("\\?.*", ""));
			}
			if (page.isHtml()) {
				page.document().select("form[method=post]").forEach(this::remember);
				toVisit.addAll(page.links());
			}
		}
	}

	private void remember(Element form) {
		String action = form.attr("action");
		patternOf(action).ifPresent((pattern) -> {
			this.addresses.putIfAbsent(pattern, action.replaceFirst("\\?.*", ""));
			Map<String, String> fields = this.forms.computeIfAbsent(pattern, (_) -> new LinkedHashMap<>());
			for (Element field : form.select("[name]")) {
				Element chosen = field.selectFirst("option[selected]");
				String value = field.is("textarea") ? field.wholeText()
						: (chosen != null) ? chosen.val() : field.is("select") ? first(field) : field.val();
				fields.putIfAbsent(field.attr("name"), value);
			}
			fields.remove("_csrf");
		});
	}

	private static String first(Element select) {
		Element option = select.selectFirst("option[value]:not([value=''])");
		return (option != null) ? option.val() : "";
	}

	private Optional<PathPattern> patternOf(String address) {
		PathContainer path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
		return this.patterns.stream()
			.filter((pattern) -> pattern.matches(path))
			.min(PathPattern.SPECIFICITY_COMPARATOR);
	}

	/**
	 * An address that there is, or one made up.
	 */
	String addressOf(PathPattern pattern) {
		return this.addresses.getOrDefault(pattern,
				pattern.getPatternString().replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000"));
	}

	/**
	 * The fields that are sent to an address, if any.
	 */
	Map<String, String> fieldsOf(PathPattern pattern) {
		return this.forms.getOrDefault(pattern, Map.of());
	}

	int size() {
		return this.addresses.size();
	}

}
