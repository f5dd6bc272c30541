package vn.ocop.ui.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a square code that a phone reads off a paper. */
public final class Qr {

    private static final int PIXELS = 220;
    private static final int INK = 0xFF17251D;
    private static final int PAPER = 0xFFFFFFFF;

    private Qr() {}

    /** As the source of an image. */
    public static String png(String address) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS);
            BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < PIXELS; x++) {
                for (int y = 0; y < PIXELS; y++) {
                    image.setRGB(x, y, modules.get(x, y) ? INK : PAPER);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
