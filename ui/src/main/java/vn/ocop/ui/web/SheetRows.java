package vn.ocop.ui.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The rows of the first tab of a workbook people send, one after the other, without ever holding the tab as a whole. */
public final class SheetRows {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        /** Yes or no, a date, an error. */
        OTHER
    }

    public record Cell(Kind kind, String text) {

        public boolean isEmpty() {
            return text.isEmpty() && kind != Kind.FORMULA;
        }
    }

    /** Takes the rows. */
    public interface Sink {
        /**
         * @param number from 1
         * @param cells by column, from 0
         */
        void row(int number, Map<Integer, Cell> cells);
    }

    /** No more rows are taken. */
    public static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private SheetRows() {}

    /**
     * @param tooMany key of the message when the sink has had enough
     * @param rows it takes at most
     */
    public static void read(byte[] file, Sink sink, String tooMany, int rows) throws WorkbookRefused {
        Workbooks.check(file);
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(file))) {
            Iterator<InputStream> tabs = new XSSFReader(archive).getSheetsData();
            if (!tabs.hasNext()) {
                throw new WorkbookRefused("workbook.notXlsx");
            }
            try (InputStream tab = tabs.next()) {
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new RowHandler(new ReadOnlySharedStringsTable(archive), sink));
                parser.parse(new InputSource(tab));
            }
        } catch (Enough e) {
            throw new WorkbookRefused(tooMany, rows);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException e) {
            throw new WorkbookRefused("workbook.notXlsx");
        }
    }
}
