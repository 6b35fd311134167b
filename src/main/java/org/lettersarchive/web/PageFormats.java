package org.lettersarchive.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The formats that an address can be had in, as the mappings of the controllers say it.
 */
@Component
class PageFormats {

	private final SingletonSupplier<List<RequestMappingInfo>> mappings;

	PageFormats(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = SingletonSupplier
			.of(() -> mappings.stream().flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream()).toList());
	}

	/**
	 * The formats of the address besides its page.
	 */
	List<Format> of(HttpServletRequest request) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return (pattern == null) ? List.of() : of(pattern.toString());
	}

	/**
	 * The formats that the address of a request could be had in, though it was refused.
	 */
	List<Format> offered(HttpServletRequest request) {
		return best(request).map((pattern) -> of(pattern.getPatternString())).orElse(List.of());
	}

	private Optional<PathPattern> best(HttpServletRequest request) {
		var path = ServletRequestPathUtils.parseAndCache(request);
		return this.mappings.obtain()
			.stream()
			.flatMap((info) -> patterns(info).stream())
			.filter((pattern) -> pattern.matches(path.pathWithinApplication()))
			.min(PathPattern.SPECIFICITY_COMPARATOR);
	}

	// An address that is named with its dot has one format, which is itself.
	private List<Format> of(String pattern) {
		if (pattern.contains(".")) {
			return List.of();
		}
		Set<MediaType> types = this.mappings.obtain()
			.stream()
			.filter((info) -> patterns(info).stream().anyMatch((other) -> other.getPatternString().equals(pattern)))
			.flatMap((info) -> info.getProducesCondition().getProducibleMediaTypes().stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return Arrays.stream(Format.values())
			.filter((format) -> types.stream().anyMatch(format.mediaType()::equalsTypeAndSubtype))
			.toList();
	}

	private static Set<PathPattern> patterns(RequestMappingInfo info) {
		PathPatternsRequestCondition condition = info.getPathPatternsCondition();
		return (condition == null) ? Set.of() : condition.getPatterns();
	}

}
