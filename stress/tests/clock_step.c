/* Stands between a program and its clock of the calendar: an hour back and forth, second by second. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

int clock_gettime(clockid_t clock, struct timespec *time) {
    static int (*original)(clockid_t, struct timespec *);
    if (!original) original = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int result = original(clock, time);
    if (clock == CLOCK_REALTIME && result == 0) {
        struct timespec steady;
        original(CLOCK_MONOTONIC, &steady);
        if (steady.tv_sec % 2) time->tv_sec -= 3600;
    }
    return result;
}
