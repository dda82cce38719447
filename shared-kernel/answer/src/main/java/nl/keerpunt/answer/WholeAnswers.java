package nl.keerpunt.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An answer that fits Tomcat's buffer leaves in one piece and with its length. Spring flushes each, which makes
 * two pieces of it: twice the work here, and whoever reads it is woken twice.
 */
public final class WholeAnswers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Unflushed(response));
    }

    private static final class Unflushed extends HttpServletResponseWrapper {

        private @Nullable ServletOutputStream stream;

        private Unflushed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (stream == null) {
                stream = new UnflushedStream(super.getOutputStream());
            }
            return stream;
        }

        @Override
        public void flushBuffer() {
            // Tomcat sends what is left when the request is done.
        }
    }

    private static final class UnflushedStream extends ServletOutputStream {

        private final ServletOutputStream stream;

        private UnflushedStream(ServletOutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int one) throws IOException {
            stream.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            stream.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            stream.setWriteListener(listener);
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
