package org.lettersarchive.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/**
 * What an error page says besides its status.
 */
@Component
class PageErrorAttributes extends DefaultErrorAttributes {

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
		switch (getError(request)) {
			case PageNotFoundException missing -> attributes.put("missing", missing.kind());
			case PageGoneException gone -> {
				attributes.put("withdrawnOn", gone.withdrawnOn());
				attributes.put("reason", gone.reason());
			}
			case null, default -> {
			}
		}
		Object offered = request.getAttribute(NotAcceptableAdvice.OFFERED, RequestAttributes.SCOPE_REQUEST);
		if (offered != null) {
			attributes.put("formats", offered);
		}
		if (attributes.get("status") instanceof Integer status && status >= HttpStatus.INTERNAL_SERVER_ERROR.value()
				&& request instanceof ServletWebRequest web) {
			RequestId.of(web.getRequest()).ifPresent((id) -> attributes.put("requestId", id.value()));
		}
		return attributes;
	}

}
