package org.lettersarchive.testing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives the {@link TestDatabase} to every Spring test context.
 */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configuration) {
		return new Customizer();
	}

	private record Customizer() implements ContextCustomizer {

		// Above the environment variables of whoever runs the tests, below what a test
		// says.
		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			context.getEnvironment()
				.getPropertySources()
				.addBefore(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME, new DatabaseProperties());
		}

	}

	/**
	 * Starts the database when a context asks for it, which most slices do not.
	 */
	private static final class DatabaseProperties extends PropertySource<String> {

		DatabaseProperties() {
			super("testDatabase", "");
		}

		@Override
		public @Nullable Object getProperty(String name) {
			return name.equals("spring.datasource.url") ? TestDatabase.shared() : null;
		}

	}

}
