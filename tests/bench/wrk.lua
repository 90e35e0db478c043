-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
-- wrk: one path, each request as another of the families whose tokens stand in $TOKENS.
local tokens = {}
local path = os.getenv("WRK_PATH")
local next_one = 0

for line in io.lines(os.getenv("TOKENS")) do
   tokens[#tokens + 1] = line
end

function request()
   next_one = next_one % #tokens + 1
   return wrk.format("GET", path, { ["Authorization"] = "Bearer " .. tokens[next_one] })
end

function done(summary, latency)
   local errors = summary.errors
   local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
   print("RESULT", math.floor(summary.requests / summary.duration * 1e6),
         latency:percentile(99) / 1000, failed)
end
