package org.lettersarchive.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * nginx, which serves some files from memory.
 */
final class Nginx implements AutoCloseable {

	private static final String CONFIGURATION = """
			daemon off;
			worker_processes auto;
			pid %1$s/nginx.pid;
			error_log %1$s/error.log;
			events { worker_connections 1024; }
			http {
				access_log off;
				sendfile on;
				tcp_nopush on;
				keepalive_requests 1000000000;
				open_file_cache max=100;
				default_type text/html;
				client_body_temp_path %1$s/body;
				proxy_temp_path %1$s/proxy;
				fastcgi_temp_path %1$s/fastcgi;
				uwsgi_temp_path %1$s/uwsgi;
				scgi_temp_path %1$s/scgi;
				server {
					listen 127.0.0.1:%2$d;
					root %1$s/files;
				}
			}
			""";

	private final Process process;

	private final int port;

	private Nginx(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	static Nginx serve(List<WarmPage> pages, Path folder, int port) throws IOException, InterruptedException {
		Path root = Files.createDirectories(folder.toAbsolutePath().resolve("files"));
		for (WarmPage page : pages) {
			Files.write(root.resolve(page.file()), page.body());
		}
		// Its workers run as somebody else.
		for (Path path = root; path != null; path = path.getParent()) {
			path.toFile().setExecutable(true, false);
		}
		Path configuration = Files.writeString(folder.resolve("nginx.conf"),
				CONFIGURATION.formatted(folder.toAbsolutePath(), port));
		Process process = new ProcessBuilder("nginx", "-p", folder.toAbsolutePath().toString(), "-c",
				configuration.toAbsolutePath().toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("nginx.log").toFile())
			.start();
		TimeUnit.SECONDS.sleep(1);
		return new Nginx(process, port);
	}

	String address(String file) {
		return "http://127.0.0.1:" + this.port + "/" + file;
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
