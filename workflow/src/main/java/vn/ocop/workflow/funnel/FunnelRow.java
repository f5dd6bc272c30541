package vn.ocop.workflow.funnel;

import org.jspecify.annotations.Nullable;

/**
 * How far the products of one group came.
 *
 * @param key code of the commune, name of the officer, id of the support type or the year; empty for products without one
 * @param ideas products registered
 * @param supported of these, those whose support has begun
 * @param handedIn of these, those whose dossier the commune has received
 * @param recognised of these, those with a star
 * @param running neither recognised nor ended: they may still get there
 * @param ended refused, withdrawn, out of scope or not recognised
 * @param toSupport median of days from registration to support; null if nobody came so far
 * @param toHandIn median of days from registration to hand-in
 * @param toStar median of days from hand-in to recognition
 */
public record FunnelRow(
        String key,
        int ideas,
        int supported,
        int handedIn,
        int recognised,
        int running,
        int ended,
        @Nullable Long toSupport,
        @Nullable Long toHandIn,
        @Nullable Long toStar) {}
