package org.lettersarchive.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * An extension says which format is wanted, whatever the header says. Where there is an
 * error to tell of, only JSON is told in its own format.
 */
class FormatByExtension implements ContentNegotiationStrategy {

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
		HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
		if (asked == null) {
			return MEDIA_TYPE_ALL_LIST;
		}
		Optional<Format> format = FormatFilter.formatOf(asked);
		if (asked.getDispatcherType() == DispatcherType.ERROR) {
			return format.map(FormatByExtension::forErrors).orElse(MEDIA_TYPE_ALL_LIST);
		}
		return format.map(Format::mediaTypes).orElse(MEDIA_TYPE_ALL_LIST);
	}

	private static List<MediaType> forErrors(Format format) {
		return switch (format) {
			case JSON, JSON_LD, CSL_JSON -> List.of(MediaType.APPLICATION_JSON);
			default -> List.of(MediaType.TEXT_HTML);
		};
	}

}
