package org.lettersarchive.web;

import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * The header {@code Accept}, in which a quality of zero refuses a type. Whoever accepts
 * neither pages nor JSON is told of errors on a page all the same.
 */
class FormatByHeader extends HeaderContentNegotiationStrategy {

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		List<MediaType> accepted = super.resolveMediaTypes(request).stream()
			.filter((type) -> type.getQualityValue() > 0)
			.toList();
		HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
		if (asked != null && asked.getDispatcherType() == DispatcherType.ERROR) {
			return accepted.stream().noneMatch(FormatByHeader::tellsOfErrors) ? List.of(MediaType.TEXT_HTML) : accepted;
		}
		return accepted;
	}

	private static boolean tellsOfErrors(MediaType type) {
		return type.isCompatibleWith(MediaType.TEXT_HTML) || type.isCompatibleWith(MediaType.APPLICATION_JSON);
	}

}
