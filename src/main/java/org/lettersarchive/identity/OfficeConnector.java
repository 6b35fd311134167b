package org.lettersarchive.identity;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the port of the office, if it has one, with all limits that the port of the site
 * was given before.
 */
@Component
@Order
class OfficeConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final OfficePlace place;

	OfficeConnector(OfficePlace place) {
		this.place = place;
	}

	@Override
	public void customize(TomcatServletWebServerFactory tomcat) {
		if (this.place.port() != null) {
			Connector connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
			connector.setPort(this.place.port());
			if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
				protocol.setAddress((this.place.address() != null) ? this.place.address() : tomcat.getAddress());
			}
			tomcat.getConnectorCustomizers().forEach((customizer) -> customizer.customize(connector));
			tomcat.addAdditionalConnectors(connector);
		}
	}

}
