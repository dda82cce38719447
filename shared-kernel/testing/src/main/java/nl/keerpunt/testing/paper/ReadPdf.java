package nl.keerpunt.testing.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as it was read back.
 *
 * @param text in one line
 * @param marked whether it says of itself that it is tagged
 * @param accessible whether it says of itself that it is PDF/UA
 * @param tags of its structure, in the order in which a voice reads them
 * @param places how many places can be gone to at once
 * @param withItsFonts whether all fonts are in it
 */
public record ReadPdf(
        String text,
        String title,
        String language,
        boolean marked,
        boolean accessible,
        List<String> tags,
        int places,
        int pages,
        boolean withItsFonts) {

    public static ReadPdf of(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            var tags = new ArrayList<String>();
            collect(catalog.getStructureTreeRoot(), tags);
            var outline = catalog.getDocumentOutline();
            return new ReadPdf(
                    new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "),
                    pdf.getDocumentInformation().getTitle(),
                    catalog.getLanguage(),
                    catalog.getMarkInfo().isMarked(),
                    new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8).contains("pdfuaid"),
                    List.copyOf(tags),
                    (int) StreamSupport.stream(outline.children().spliterator(), false)
                            .count(),
                    pdf.getNumberOfPages(),
                    hasItsFonts(pdf));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    private static boolean hasItsFonts(PDDocument pdf) {
        return StreamSupport.stream(pdf.getPages().spliterator(), false).allMatch(ReadPdf::hasItsFonts);
    }

    private static boolean hasItsFonts(PDPage page) {
        try {
            for (var name : page.getResources().getFontNames()) {
                if (!page.getResources().getFont(name).isEmbedded()) {
                    return false;
                }
            }
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
